import { describe, expect, test } from "vitest";
import { AppError } from "@/lib/base/errors";
import { storeConfigFrom } from "@/lib/store/config";

const NEO4J = { NEO4J_URI: "bolt://localhost:7687", NEO4J_PASSWORD: "secret" };

describe("storeConfigFrom", () => {
  test.each([
    [{}, "/project/data"],
    [{ ATLAS_DATA: "" }, "/project/data"],
    [{ ATLAS_DATA: "other/place" }, "/project/other/place"],
    [{ ATLAS_DATA: "/var/atlas" }, "/var/atlas"],
    [{ NEO4J_URI: "", NEO4J_PASSWORD: "unused" }, "/project/data"],
  ])("%j is the embedded store in %s", (env, folder) => {
    expect(storeConfigFrom(env, "/project")).toEqual({ store: "embedded", folder, root: "/project" });
  });

  test("Neo4j with the usual user and the server's own database", () => {
    expect(storeConfigFrom(NEO4J)).toEqual({
      store: "neo4j",
      uri: "bolt://localhost:7687",
      username: "neo4j",
      password: "secret",
    });
  });

  test.each(["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"])(
    "%s is a scheme of Neo4j",
    (scheme) => {
      const uri = `${scheme}://db.example.org:7687`;
      const env = { ...NEO4J, NEO4J_URI: uri, NEO4J_USERNAME: "reader", NEO4J_DATABASE: "atlas" };
      expect(storeConfigFrom(env)).toMatchObject({ uri, username: "reader", database: "atlas" });
    },
  );

  test.each([
    [{ ...NEO4J, NEO4J_URI: "http://localhost:7474" }, "NEO4J_URI must look like bolt://host:7687"],
    [{ ...NEO4J, NEO4J_URI: "localhost:7687" }, "NEO4J_URI must look like"],
    [{ ...NEO4J, NEO4J_URI: "bolt://" }, "NEO4J_URI must look like"],
    [{ ...NEO4J, NEO4J_DATABASE: "a b" }, "NEO4J_DATABASE must be a database name"],
    [{ NEO4J_URI: NEO4J.NEO4J_URI }, "NEO4J_URI is set but NEO4J_PASSWORD is not"],
    [{ ...NEO4J, NEO4J_PASSWORD: "" }, "NEO4J_URI is set but NEO4J_PASSWORD is not"],
  ])("%j is refused", (env, message) => {
    const refuse = () => storeConfigFrom(env);
    expect(refuse).toThrow(AppError);
    expect(refuse).toThrow(
      expect.objectContaining({ code: "usage", message: expect.stringContaining(message) }),
    );
  });
});
