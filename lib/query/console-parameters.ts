import { AppError } from "../base/errors";
import { jsonSize } from "../base/json-size";
import { PARAMETERS_SIZE_LIMIT } from "../contract/cypher";

/** @throws AppError `too_large` where the parameters are larger than a query needs, or nested too deeply. */
export function checkParameters(params: Readonly<Record<string, unknown>>): void {
  if (jsonSize(params, PARAMETERS_SIZE_LIMIT) <= PARAMETERS_SIZE_LIMIT) return;
  throw new AppError(
    "too_large",
    `The parameters are larger than ${PARAMETERS_SIZE_LIMIT} bytes, or nested too deeply: ask for fewer things at once.`,
  );
}
