import { ROUTES } from "./routes";

/** Methods that a path of the interface takes; undefined where it is no route. */
export function methodsOf(pathname: string): readonly string[] | undefined {
  const route = Object.values(ROUTES).find(({ path }) => matches(path, pathname));
  if (!route) return undefined;
  return route.method === "GET" ? ["GET", "HEAD", "OPTIONS"] : [route.method, "OPTIONS"];
}

function matches(template: string, pathname: string): boolean {
  const [wanted, given] = [template.split("/"), pathname.split("/")];
  return (
    wanted.length === given.length &&
    wanted.every((part, i) => (part.startsWith("{") ? given[i] !== "" : part === given[i]))
  );
}
