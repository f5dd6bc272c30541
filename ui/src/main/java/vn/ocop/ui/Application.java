package vn.ocop.ui;

import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import vn.ocop.ui.export.ManifestCheck;

/** The whole system in one process: pages, use cases, engine. */
@SpringBootApplication(scanBasePackages = "vn.ocop", exclude = UserDetailsServiceAutoConfiguration.class)
public class Application {

    public static void main(String[] args) {
        for (String arg : args) {
            if (arg.startsWith(ManifestCheck.OPTION)) {
                System.exit(ManifestCheck.run(
                        arg.substring(ManifestCheck.OPTION.length()), Locale.getDefault(), System.out));
            }
        }
        SpringApplication.run(Application.class, args);
    }
}
