package org.prevail.portal.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.prevail.platform.Shared;
import org.prevail.portal.view.BarView;
import org.prevail.portal.view.ClauseView;
import org.prevail.portal.view.ComparisonView;
import org.prevail.portal.view.ContactView;
import org.prevail.portal.view.DocumentView;
import org.prevail.portal.view.ErasedView;
import org.prevail.portal.view.GateView;
import org.prevail.portal.view.HistoryView;
import org.prevail.portal.view.IndexView;
import org.prevail.portal.view.LinkAcceptancesView;
import org.prevail.portal.view.MeView;
import org.prevail.portal.view.NotInForceView;
import org.prevail.portal.view.ReceiptView;
import org.prevail.portal.view.RegisterView;
import org.prevail.portal.view.ResetPasswordView;
import org.prevail.portal.view.SearchView;
import org.prevail.portal.view.SignInView;
import org.prevail.redline.takeaway.RedlineFileView;
import org.prevail.redline.takeaway.VersionFileView;
import org.prevail.theme.doctor.Samples;
import org.prevail.web.view.AccountView;
import org.prevail.web.view.ErrorView;
import org.prevail.web.view.NoticeView;
import org.prevail.web.view.TrialView;

/** Every template of public pages and of files with its view: with everything there is to say, with nothing, and in each of its states. */
@Shared
public class SampleViews implements Samples {
    private static final int MOST_STATES = 8;

    static final Map<String, Class<? extends Record>> VIEWS = Map.ofEntries(
            Map.entry("index", IndexView.class),
            Map.entry("search", SearchView.class),
            Map.entry("document", DocumentView.class),
            Map.entry("not-in-force", NotInForceView.class),
            Map.entry("history", HistoryView.class),
            Map.entry("clause", ClauseView.class),
            Map.entry("compare", ComparisonView.class),
            Map.entry("gate", GateView.class),
            Map.entry("receipt", ReceiptView.class),
            Map.entry("me", MeView.class),
            Map.entry("erased", ErasedView.class),
            Map.entry("signin", SignInView.class),
            Map.entry("register", RegisterView.class),
            Map.entry("reset-password", ResetPasswordView.class),
            Map.entry("link-acceptances", LinkAcceptancesView.class),
            Map.entry("contact", ContactView.class),
            Map.entry("error", ErrorView.class),
            Map.entry("fragments/bar", BarView.class),
            Map.entry("fragments/account", AccountView.class),
            Map.entry("fragments/notice", NoticeView.class),
            Map.entry("fragments/theme-trial", TrialView.class),
            Map.entry("takeaway/redline", RedlineFileView.class),
            Map.entry("takeaway/version", VersionFileView.class));

    private final Map<String, Map<String, List<Object>>> made = new ConcurrentHashMap<>();

    @Override
    public Map<String, List<Object>> views(String locale) {
        return made.computeIfAbsent(locale, SampleViews::make);
    }

    private static Map<String, List<Object>> make(String locale) {
        var views = new LinkedHashMap<String, List<Object>>();
        VIEWS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            var made = new ArrayList<Object>();
            for (int state = 0; state < MOST_STATES; state++) {
                made.add(new SampleModels(locale, true, state).of(entry.getValue()));
            }
            made.add(new SampleModels(locale, false, 0).of(entry.getValue()));
            views.put(entry.getKey(), made.stream().distinct().toList());
        });
        views.put("fragments/redline-part", RedlineSamples.of(locale));
        return views;
    }
}
