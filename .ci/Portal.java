import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Stands for the portal of Maven Central in a rehearsal: takes the bundle, keeps it as it came, and says that it is
 * sound. It listens on this machine alone, and ends with the process that started it.
 *
 * <p>Arguments: where the bundle goes, and the file that tells the port once somebody may connect.
 */
class Portal {
    public static void main(String... arguments) throws IOException {
        Path bundle = Path.of(arguments[0]);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/publisher/upload", exchange -> {
            Files.write(bundle, file(exchange.getRequestBody().readAllBytes()));
            answer(exchange, 201, "text/plain", "rehearsal");
        });
        server.createContext("/api/v1/publisher/status", exchange -> {
            exchange.getRequestBody().readAllBytes();
            answer(exchange, 200, "application/json", "{\"deploymentId\":\"rehearsal\",\"deploymentState\":\"VALIDATED\"}");
        });
        server.start();
        Path told = Path.of(arguments[1]);
        Path writing = Path.of(arguments[1] + ".new");
        Files.writeString(writing, String.valueOf(server.getAddress().getPort()));
        Files.move(writing, told);
    }

    /** Returns the one file of a form: what stands between its headers and the last boundary. */
    private static byte[] file(byte[] form) {
        String bytes = new String(form, StandardCharsets.ISO_8859_1);
        int start = bytes.indexOf("\r\n\r\n") + 4;
        int end = bytes.lastIndexOf("\r\n--");
        return bytes.substring(start, end).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
