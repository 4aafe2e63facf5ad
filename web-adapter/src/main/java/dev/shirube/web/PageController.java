package dev.shirube.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;

/** The page and what it is made of, and the description of the endpoints. */
@RestController
final class PageController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
    private static final MediaType SCRIPT =
            MediaType.parseMediaType("text/javascript;charset=UTF-8");
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    @GetMapping("/")
    ResponseEntity<byte[]> page() throws IOException {
        return file("page/index.html", HTML);
    }

    @GetMapping("/chat.css")
    ResponseEntity<byte[]> styles() throws IOException {
        return file("page/chat.css", CSS);
    }

    @GetMapping("/chat.js")
    ResponseEntity<byte[]> script() throws IOException {
        return file("page/chat.js", SCRIPT);
    }

    @GetMapping("/icon.svg")
    ResponseEntity<byte[]> icon() throws IOException {
        return file("page/icon.svg", SVG);
    }

    @GetMapping("/api/openapi.yaml")
    ResponseEntity<byte[]> description() throws IOException {
        return file("openapi.yaml", YAML);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type) throws IOException {
        var resource = new ClassPathResource(name, PageController.class);
        return ResponseEntity.ok().contentType(type).body(resource.getContentAsByteArray());
    }
}
