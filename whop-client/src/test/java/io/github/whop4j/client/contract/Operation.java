package io.github.whop4j.client.contract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the contract.
 *
 * @param resource its group, such as {@code dm_channels}
 * @param interfaceName what its interface is called here, such as {@code DmChannels}
 * @param name such as {@code create}
 * @param verb GET, POST, PATCH, PUT or DELETE
 * @param path with the names of its parameters in braces
 * @param pathParameters their names
 * @param query its query parameters by name
 * @param body {@link Shape.Fields} or {@link Shape.OneOf}; null for none
 * @param answer what comes back; of a paged one, each element
 * @param paged whether the answer is a page
 */
record Operation(
        String resource,
        String interfaceName,
        String name,
        String verb,
        String path,
        List<String> pathParameters,
        Map<String, Field> query,
        @Nullable Shape body,
        Shape answer,
        boolean paged) {

    /** Such as {@code dm_channels.create}; every failure starts with it. */
    String key() {
        return resource + "." + name;
    }

    /** The name of its method here: the same, unless Java reserves the word or writes it otherwise. */
    String methodName() {
        return switch (name) {
            case "void" -> "void" + interfaceName.substring(0, interfaceName.length() - 1);
            case "createAPIKey" -> "createApiKey";
            default -> name;
        };
    }

    /** The method of {@code WhopClient} that leads to it. */
    String accessor() {
        return interfaceName.substring(0, 1).toLowerCase(Locale.ROOT) + interfaceName.substring(1);
    }

    /** Whether its body can empty fields. */
    boolean isUpdate() {
        return name.startsWith("update");
    }

    @Override
    public String toString() {
        return key();
    }
}
