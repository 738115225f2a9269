package org.prevail.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.prevail.precedence.Chain;
import org.prevail.precedence.Reason;
import org.prevail.theme.Messages;
import org.prevail.theme.Wording;

/** Links of a chain as JSON, their reasons in one language. */
record ChainJson(Messages messages) {
    JsonArrayBuilder links(List<Chain.Link> links) {
        return Json.array(links.stream().map(this::link));
    }

    JsonObjectBuilder link(Chain.Link link) {
        var placement = link.edition().placement();
        return Json.object()
                .add("rank", link.rank())
                .add("document", link.entry().key())
                .add("version", link.edition().number())
                .add("relation", placement.relation().name())
                .add("asks", placement.asks().name())
                .add("reasons", reasons(link.reasons()));
    }

    JsonArrayBuilder reasons(List<Reason> reasons) {
        return Json.array(reasons.stream()
                .map(reason -> Json.object()
                        .add("code", reason.code())
                        .add("text", Wording.reason(messages, reason.code(), reason.arguments()))));
    }
}
