package org.prevail.theme;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.MacroAttributeProvider;

/**
 * Calls the macros of an imported template from every level of inheritance. Pebble 4.1 looks for them in the templates
 * that extend the one being rendered, so that {@code m.link(…)} of a parent's block fails as soon as a child's template
 * extends it.
 */
final class MacrosAnywhere implements AttributeResolver {
    @Override
    public ResolvedAttribute resolve(
            Object instance,
            Object name,
            Object[] values,
            ArgumentsNode arguments,
            EvaluationContextImpl context,
            String file,
            int line) {
        if (!(instance instanceof MacroAttributeProvider macros)) {
            return null;
        }
        // Of no template: nothing extends it, and it extends nothing.
        var alone = context.shallowCopyWithoutInheritanceChain(null);
        return new ResolvedAttribute(macros.macro(alone, String.valueOf(name), arguments, false, line));
    }
}
