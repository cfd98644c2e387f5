import { expect, test, vi } from "vitest";
import { AppError, ERROR_CODES } from "@/lib/base/errors";
import { errorResponse } from "@/lib/server/status";

test.each(ERROR_CODES)("%s is answered by a status of errors, its sentence and its code", async (code) => {
  const response = errorResponse(
    new AppError(code, "One sentence.", { issues: ["a"], cause: new Error("secret") }),
  );
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(await response.json()).toEqual({ error: { code, message: "One sentence.", issues: ["a"] } });
});

test("what nobody expected goes to the log, not to the client", async () => {
  const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const response = errorResponse(new Error("secret"));
  expect(String(log.mock.calls[0]?.[0])).toContain("secret");
  log.mockRestore();
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("secret");
});
