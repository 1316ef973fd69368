package io.github.whop4j.docs.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsTest {
    @TempDir
    Path root;

    @Test
    void countsFilesLinesCommentsAndTests() throws IOException {
        write("main", "shop.cart.Cart", "/** A cart. */", "public class Cart {", "    // Empty.", "}");
        write("main", "shop.cart.Line", "class Line {}");
        write("test", "shop.cart.CartTest", "class CartTest {}");

        assertThat(report()).contains("module                2       9      6    6 6 Cart", "22.2 %   50 %      0.33");
    }

    @Test
    void findsCyclesBetweenPackages() throws IOException {
        write("main", "shop.cart.Cart", "import shop.order.Order;", "public class Cart {}");
        write("main", "shop.order.Order", "import static shop.cart.Cart.*;", "public class Order {}");
        write("main", "shop.page.Page", "import shop.cart.Cart;", "class Page {}");

        assertThat(report()).contains("package cycles (imports)     2: cart order\n", "types per package (public)");
    }

    @Test
    void showsLongMethodsAndWideConstructors() throws IOException {
        String wide = "int a, int b, int c, int d, int e, int f, int g, int h";
        String[] body = "class Cart {\n    Cart(%s) {}\n    record Line(%s) {}\n    void fill() {%s}\n}"
                .formatted(wide, wide, "\n;".repeat(31))
                .split("\n");
        write("main", "shop.Cart", body);

        assertThat(report())
                .contains(
                        "longest methods              Cart.fill 32, Cart 1\n",
                        "methods over 30 lines        1\n",
                        "constructors over 7 params   Cart 8\n");
    }

    @Test
    void readsThisProject() throws IOException {
        root = Path.of("..");

        assertThat(report()).contains("whop-client ", "marketplace-core ", "whop-sandbox ", "example-app ");
    }

    private void write(String kind, String type, String... lines) throws IOException {
        int dot = type.lastIndexOf('.');
        Path file = root.resolve("module/src/" + kind + "/java/" + type.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package " + type.substring(0, dot) + ";\n\n" + String.join("\n", lines) + "\n");
    }

    private String report() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Metrics.report(root, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
