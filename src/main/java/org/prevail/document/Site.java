package org.prevail.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** One public face of the portal: hosts, locales, zone, theme, contact. */
@Entity
public class Site {
    @Id
    private long id;

    private String name;
    private String hosts;

    @Column(name = "default_locale")
    private String defaultLocale;

    private String locales;
    private String zone;
    private String theme;

    @Column(name = "theme_settings")
    private String themeSettings;

    @Column(name = "theme_hash")
    private String themeHash;

    @Column(name = "theme_number")
    private int themeNumber;

    @Column(name = "contact_email")
    private String contactEmail;

    @Column(name = "return_origins")
    private String returnOrigins;

    @Column(name = "place_names")
    private String placeNames;

    /** Asked for with every request. */
    @Transient
    private List<String> hostList;

    @Transient
    private List<String> localeList;

    @Transient
    private ThemeChoice themeChoice;

    @Transient
    private PlaceNames places;

    protected Site() {}

    public Site(long id, String name, String contactEmail) {
        this.id = id;
        this.name = name;
        this.hosts = "*";
        this.defaultLocale = "vi";
        this.locales = "vi en";
        this.zone = "Asia/Ho_Chi_Minh";
        wear(ThemeChoice.FIRST);
        this.contactEmail = contactEmail;
        this.returnOrigins = "";
        this.placeNames = "";
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String defaultLocale() {
        return defaultLocale;
    }

    /** Offered to readers, in order. */
    public List<String> locales() {
        if (localeList == null) {
            localeList = words(locales);
        }
        return localeList;
    }

    public boolean offers(String locale) {
        return locales().contains(locale);
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** What its public pages look like. */
    public ThemeChoice theme() {
        if (themeChoice == null) {
            themeChoice = new ThemeChoice(theme, themeSettings, themeHash, themeNumber);
        }
        return themeChoice;
    }

    /** The same site with another look, for one request; nothing is stored. */
    public Site trying(ThemeChoice other) {
        var copy = new Site(id, name, contactEmail);
        copy.hosts = hosts;
        copy.defaultLocale = defaultLocale;
        copy.locales = locales;
        copy.zone = zone;
        copy.returnOrigins = returnOrigins;
        copy.placeNames = placeNames;
        copy.wear(other);
        return copy;
    }

    void wear(ThemeChoice choice) {
        theme = choice.theme();
        themeSettings = choice.settings();
        themeHash = choice.hash();
        themeNumber = choice.number();
        themeChoice = choice;
    }

    public String contactEmail() {
        return contactEmail;
    }

    /** Origins, beside the site's own, the gate may send people back to. */
    public List<String> returnOrigins() {
        return words(returnOrigins);
    }

    /** What its places are called. */
    public PlaceNames places() {
        if (places == null) {
            places = PlaceNames.of(placeNames);
        }
        return places;
    }

    /** As an owner reads and changes them. */
    public String placeNames() {
        return placeNames;
    }

    void change(String name, String contactEmail, SiteSettings.Kept kept) {
        this.name = name;
        this.contactEmail = contactEmail;
        this.returnOrigins = String.join(" ", kept.origins());
        this.locales = String.join(" ", kept.locales());
        this.defaultLocale = kept.locales().get(0);
        this.localeList = null;
        this.placeNames = kept.placeNames();
        this.places = null;
    }

    boolean answersTo(String host) {
        if (hostList == null) {
            hostList = words(hosts);
        }
        for (String named : hostList) {
            if (named.equals("*") || named.equalsIgnoreCase(host)) {
                return true;
            }
        }
        return false;
    }

    /** {@code wanted} if offered, else nothing. */
    public Optional<String> offered(String wanted) {
        return locales().stream().filter(wanted::equals).findFirst();
    }

    private static List<String> words(String spaced) {
        return spaced.isBlank() ? List.of() : List.of(spaced.strip().split(" +"));
    }
}
