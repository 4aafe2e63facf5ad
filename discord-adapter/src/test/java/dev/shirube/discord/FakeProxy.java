package dev.shirube.discord;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An HTTP proxy that knows where some names lead that nobody else knows, and lets nobody else
 * through.
 */
final class FakeProxy implements AutoCloseable {

    /** The first lines of what came in. */
    final List<String> requests = new CopyOnWriteArrayList<>();

    /** What the requests said of who sent them. */
    final List<String> credentials = new CopyOnWriteArrayList<>();

    private final ServerSocket server;
    private final Map<String, Integer> ports;
    private final boolean demanding;
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    /**
     * Opens a proxy.
     *
     * @param ports the ports behind the names
     * @param demanding whether it wants to know who is there
     */
    FakeProxy(Map<String, Integer> ports, boolean demanding) throws IOException {
        this.ports = ports;
        this.demanding = demanding;
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::listen);
    }

    int port() {
        return server.getLocalPort();
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                open.add(client);
                Thread.startVirtualThread(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            String head = head(client.getInputStream());
            String[] first = head.lines().findFirst().orElse("").split(" ");
            if (first.length < 3) {
                return;
            }
            requests.add(first[0] + " " + first[1]);
            head.lines()
                    .filter(line ->
                            line.toLowerCase(Locale.ROOT).startsWith("proxy-authorization:"))
                    .forEach(line -> credentials.add(line.substring(21).strip()));
            if (demanding && !head.toLowerCase(Locale.ROOT).contains("proxy-authorization:")) {
                say(
                        client,
                        """
                        HTTP/1.1 407 Who is there?
                        Proxy-Authenticate: Basic realm="p"
                        Content-Length: 0
                        Connection: close

                        """
                                .replace("\n", "\r\n"));
                return;
            }
            boolean tunnel = first[0].equals("CONNECT");
            URI target = URI.create(tunnel ? "http://" + first[1] : first[1]);
            try (var behind =
                    new Socket(
                            InetAddress.getLoopbackAddress(),
                            ports.getOrDefault(target.getHost(), 1))) {
                open.add(behind);
                if (tunnel) {
                    say(client, "HTTP/1.1 200 Connection established\r\n\r\n");
                } else {
                    // One request at a time, so that the rest of it can be passed on as it is.
                    String path =
                            target.getRawPath()
                                    + (target.getRawQuery() == null
                                            ? ""
                                            : "?" + target.getRawQuery());
                    say(
                            behind,
                            head.replaceFirst("\\S+ \\S+ ", first[0] + " " + path + " ")
                                    .replaceFirst("\r\n", "\r\nConnection: close\r\n")
                                    .replace("Connection: Keep-Alive\r\n", ""));
                }
                Thread back = Thread.startVirtualThread(() -> pass(client, behind));
                pass(behind, client);
                client.close();
                back.join();
            }
        } catch (IOException | UncheckedIOException e) {
            // Whoever was there has gone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // The line is down.
        }
    }

    private static void say(Socket to, String text) throws IOException {
        OutputStream out = to.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int c = in.read();
            if (c < 0) {
                break;
            }
            head.append((char) c);
        }
        return head.toString();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
