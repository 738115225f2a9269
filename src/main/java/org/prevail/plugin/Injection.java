package org.prevail.plugin;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import org.prevail.platform.Shared;

/**
 * Makes an object of a class the container did not know when it started, with what its constructor and fields ask for. What
 * cannot be given to one is that one's failure, and no deployment's ({@code docs/decisions/0021-plug-ins.md}).
 */
@Shared
class Injection {
    private final BeanManager beans;

    @Inject
    Injection(BeanManager beans) {
        this.beans = beans;
    }

    <T> T make(Class<T> type) {
        var target =
                beans.getInjectionTargetFactory(beans.createAnnotatedType(type)).createInjectionTarget(null);
        var context = beans.<T>createCreationalContext(null);
        T made = target.produce(context);
        target.inject(made, context);
        target.postConstruct(made);
        return made;
    }
}
