import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import "@fontsource/roboto/400.css";
import "@fontsource/roboto/500.css";
import "@fontsource/roboto/700.css";
import "@fontsource/roboto-mono/400.css";
import "./globals.css";

export const metadata: Metadata = {
  title: "Paper Atlas",
  description:
    "A map of AI research that answers: papers, methods, benchmarks and the sentences that connect them.",
};

export const viewport: Viewport = {
  // What opens beside the page must not make phones draw all of it smaller.
  minimumScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#0f1318" },
  ],
};

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
