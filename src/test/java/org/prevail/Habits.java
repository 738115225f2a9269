package org.prevail;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Conditions ArchUnit has no words for. */
final class Habits {
    private static final Set<String> SAYS_NOTHING =
            Set.of("Impl", "Util", "Utils", "Helper", "Manager", "Processor", "Data", "Info", "Dto", "Base");

    private Habits() {}

    static ArchCondition<JavaMethod> notCall(Class<?> type) {
        return condition(
                "not call " + type.getSimpleName(),
                method -> method.getMethodCallsFromSelf().stream()
                        .noneMatch(call -> call.getTargetOwner().isEquivalentTo(type)));
    }

    /** The container makes servlets, filters and start-up singletons by their empty constructors. */
    static ArchCondition<JavaField> beMadeByTheContainersOwnHands() {
        return condition(
                "belong to a servlet, filter or start-up singleton",
                (JavaField field) -> field.getOwner().isAnnotatedWith(Startup.class)
                        || field.getOwner().isAssignableTo(Servlet.class)
                        || field.getOwner().isAssignableTo(Filter.class));
    }

    static boolean isInjected(JavaField field) {
        return field.isAnnotatedWith(Inject.class);
    }

    /** Every instant comes from the one clock (R20). */
    static ArchCondition<JavaClass> notAskTheMachineForTheTime() {
        return condition(
                "not ask the machine for the time",
                type -> type.getMethodCallsFromSelf().stream().noneMatch(Habits::asksTheMachine));
    }

    private static boolean asksTheMachine(JavaMethodCall call) {
        var owner = call.getTargetOwner().getName();
        var name = call.getName();
        var parameters = call.getTarget().getRawParameterTypes();
        return owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick"))
                || owner.startsWith("java.time.")
                        && name.equals("now")
                        && parameters.stream().noneMatch(type -> type.getName().equals("java.time.Clock"))
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
    }

    static ArchCondition<JavaClass> haveAMeaningfulName() {
        return condition("have a name of the domain", type -> {
            var words = List.of(type.getSimpleName().split("(?<=[a-z0-9])(?=[A-Z])"));
            for (int i = 0; i < words.size(); i++) {
                // A data source is what the platform calls it.
                boolean dataSource = words.get(i).equals("Data")
                        && i + 1 < words.size()
                        && words.get(i + 1).equals("Source");
                if (SAYS_NOTHING.contains(words.get(i)) && !dataSource) {
                    return false;
                }
            }
            return true;
        });
    }

    static ArchCondition<JavaClass> beRegisteredByName(Set<Class<?>> registered) {
        return condition(
                "be registered in an application", type -> registered.stream().anyMatch(type::isEquivalentTo));
    }

    /** What all JAX-RS applications among these classes register. */
    static Set<Class<?>> registered(Iterable<JavaClass> classes) {
        var registered = new HashSet<Class<?>>();
        for (var type : classes) {
            if (type.isAssignableTo(Application.class)) {
                try {
                    registered.addAll(((Application)
                                    type.reflect().getDeclaredConstructor().newInstance())
                            .getClasses());
                } catch (ReflectiveOperationException broken) {
                    throw new AssertionError(broken);
                }
            }
        }
        return registered;
    }

    private static <T> ArchCondition<T> condition(String what, Predicate<T> holds) {
        return new ArchCondition<>(what) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(item, holds.test(item), item + " must " + what));
            }
        };
    }
}
