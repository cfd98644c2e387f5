import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** Runs a Neo4j server until standard input ends or breaks, so that it never outlives the process that started it. */
public class Server {
  public static void main(String[] arguments) {
    try {
      start(Path.of(arguments[0]), Path.of(arguments[1]));
      System.out.println("READY");
      awaitEnd();
    } catch (Exception failure) {
      failure.printStackTrace();
    } finally {
      System.exit(0);
    }
  }

  private static void start(Path home, Path settings) {
    DatabaseManagementService server =
        new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(settings).build();
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
    server
        .database("system")
        .executeTransactionally(
            "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
            Map.of("password", System.getenv("ATLAS_NEO4J_PASSWORD")));
  }

  private static void awaitEnd() {
    try {
      while (System.in.read() >= 0) {}
    } catch (IOException broken) {
      // The starter is gone without a word: the same as its end.
    }
  }
}
