package dev.shirube.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The Spring Boot application.
@SpringBootApplication
public class ShirubeApplication {

    /// Starts the application.
    ///
    /// @param args the command line
    public static void main(String[] args) {
        SpringApplication.run(ShirubeApplication.class, args);
    }
}
