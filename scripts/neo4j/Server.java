import java.nio.file.Path;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** Runs a Neo4j server until standard input ends, so that it never outlives the process that started it. */
public class Server {
  public static void main(String[] arguments) throws Exception {
    DatabaseManagementService server =
        new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
            .loadPropertiesFromFile(Path.of(arguments[1]))
            .build();
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
    server
        .database("system")
        .executeTransactionally(
            "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
            Map.of("password", System.getenv("ATLAS_NEO4J_PASSWORD")));
    System.out.println("READY");
    while (System.in.read() >= 0) {}
    System.exit(0);
  }
}
