package org.parley.language.compiler;

import java.lang.reflect.Field;

/** Reads what NLP4J keeps to itself: its feature map and candidate sets have no accessors. */
final class PrivateField {

    private PrivateField() {}

    static Object of(Class<?> type, String name, Object object) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("NLP4J's " + type.getSimpleName() + " has no " + name, e);
        }
    }
}
