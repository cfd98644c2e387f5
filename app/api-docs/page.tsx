import type { Metadata } from "next";
import { ApiReference } from "./api-reference";

export const metadata: Metadata = { title: "HTTP interface · Paper Atlas" };

export default function ApiDocsPage() {
  return <ApiReference />;
}
