package dev.shirube.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class ShirubeApplication {

    public static void main(String[] args) {
        SpringApplication.run(ShirubeApplication.class, args);
    }
}
