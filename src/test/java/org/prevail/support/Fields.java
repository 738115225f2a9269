package org.prevail.support;

/** What the container gives into a private field, given by a test. */
public final class Fields {
    private Fields() {}

    public static void set(Object bean, String name, Object value) {
        try {
            var field = bean.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(bean, value);
        } catch (ReflectiveOperationException noSuchField) {
            throw new IllegalArgumentException(noSuchField);
        }
    }
}
