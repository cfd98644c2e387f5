import { Explorer } from "./_explorer/explorer";

export default function Page() {
  return <Explorer />;
}
