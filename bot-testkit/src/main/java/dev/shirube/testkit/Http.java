package dev.shirube.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Requests to servers of a test, all of them on this machine. */
public final class Http {

    private Http() {}

    /**
     * Asks for a page.
     *
     * @param address its address
     * @return the response
     */
    public static HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).build());
    }

    /**
     * Asks the endpoint of the chat page.
     *
     * @param server the address of the server, without a path
     * @param question the question, without quotation marks in it
     * @return the response
     */
    public static HttpResponse<String> ask(String server, String question) {
        return send(
                HttpRequest.newBuilder(URI.create(server + "/api/chat"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"text\":\"%s\"}".formatted(question)))
                        .build());
    }

    /**
     * Sends a request by a client that keeps nothing.
     *
     * @param request the request
     * @return the response
     */
    public static HttpResponse<String> send(HttpRequest request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return send(client, request);
        }
    }

    /**
     * Sends a request, and waits for the response.
     *
     * @param client sends it
     * @param request the request
     * @return the response
     */
    public static HttpResponse<String> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Finds a port that nobody listens at.
     *
     * @return the port
     */
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
