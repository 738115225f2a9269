package org.prevail.console;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.prevail.web.WebBasics;

/** The console's resources, by name: nothing is found by scanning. */
@ApplicationPath("/console")
public class ConsoleApplication extends Application {
    private static final Set<Class<?>> RESOURCES = Set.of(
            Dashboard.class,
            DocumentList.class,
            NewDocument.class,
            DocumentPage.class,
            DraftPage.class,
            DraftPreview.class,
            DraftConversion.class,
            DraftSuggestion.class,
            DraftRemoval.class,
            DraftPublication.class,
            VersionPage.class,
            VersionWithdrawal.class,
            VersionPublication.class,
            SubjectSearch.class,
            SubjectRecord.class,
            PresentationPage.class,
            PresentationRendition.class,
            GoverningPage.class,
            ComparePage.class,
            CompareTexts.class,
            CompareText.class,
            ComparisonPage.class,
            ComparisonTicks.class,
            ComparisonNotes.class,
            NoteRemoval.class,
            ComparisonSignOff.class,
            ComparisonFile.class,
            RecordExports.class,
            Deliveries.class,
            DraftSource.class,
            AccountList.class,
            AccountLink.class,
            AccountStatus.class,
            ApiTokenList.class,
            ApiTokenRevocation.class,
            SitePage.class,
            ThemeList.class,
            ThemePage.class,
            ThemeActivations.class,
            ThemeTrial.class,
            PluginList.class,
            PluginRemoval.class,
            PluginPage.class,
            LanguageChoice.class);

    @Override
    public Set<Class<?>> getClasses() {
        var classes = new HashSet<>(WebBasics.CLASSES);
        classes.addAll(RESOURCES);
        return classes;
    }

    @Override
    public Map<String, Object> getProperties() {
        return WebBasics.PROPERTIES;
    }
}
