package dev.shirube.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.Map;

/** The page and what it is made of, and the description of the endpoints. */
@RestController
final class PageController {

    private static final Map<String, MediaType> FILES =
            Map.of(
                    "index.html", MediaType.parseMediaType("text/html;charset=UTF-8"),
                    "chat.css", MediaType.parseMediaType("text/css;charset=UTF-8"),
                    "chat.js", MediaType.parseMediaType("text/javascript;charset=UTF-8"),
                    "icon.svg", MediaType.parseMediaType("image/svg+xml"));

    @GetMapping("/")
    ResponseEntity<byte[]> page() throws IOException {
        return part("index.html");
    }

    @GetMapping("/{name:chat\\.css|chat\\.js|icon\\.svg}")
    ResponseEntity<byte[]> part(@PathVariable String name) throws IOException {
        return file("page/" + name, FILES.getOrDefault(name, MediaType.APPLICATION_OCTET_STREAM));
    }

    @GetMapping("/api/openapi.yaml")
    ResponseEntity<byte[]> description() throws IOException {
        return file("openapi.yaml", MediaType.parseMediaType("application/yaml"));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type) throws IOException {
        var resource = new ClassPathResource(name, PageController.class);
        return ResponseEntity.ok().contentType(type).body(resource.getContentAsByteArray());
    }
}
