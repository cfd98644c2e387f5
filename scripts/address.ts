import { z } from "zod";
import { AppError } from "@/lib/base/errors";

const address = z.object({
  PORT: z.coerce.number().pipe(z.int().min(1).max(65_535)).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
});

/** Where the app listens, from `PORT` and `HOST`; an empty value counts as not set. */
export function listenAddress(): { readonly port: number; readonly host: string } {
  const { PORT, HOST } = process.env;
  const parsed = address.safeParse({ PORT: PORT || undefined, HOST: HOST || undefined });
  if (!parsed.success) throw new AppError("usage", "PORT must be a whole number from 1 to 65535.");
  return { port: parsed.data.PORT, host: parsed.data.HOST };
}
