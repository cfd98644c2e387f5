import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  resolve: {
    alias: { "@": root, "server-only": fileURLToPath(new URL("./support/empty.ts", import.meta.url)) },
  },
  test: {
    include: ["tests/*.test.ts", "tests/{unit,contract,integration}/**/*.test.ts"],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
