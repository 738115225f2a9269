package org.prevail.plugin;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.io.StringReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** That an owner turned a plug-in on or off for a site, or set something of it. Immutable. */
@Entity
@Table(name = "plugin_choice")
@IdClass(PluginChoice.Key.class)
class PluginChoice {
    /** Which choice for which site and plug-in. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1;
        long siteId;
        String plugin;
        int number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.siteId == siteId
                    && key.number == number
                    && key.plugin.equals(plugin);
        }

        @Override
        public int hashCode() {
            return Objects.hash(siteId, plugin, number);
        }
    }

    @Id
    @Column(name = "site_id", updatable = false)
    private long siteId;

    @Id
    @Column(updatable = false)
    private String plugin;

    @Id
    @Column(updatable = false)
    private int number;

    @Column(name = "is_on", updatable = false)
    private boolean on;

    @Column(updatable = false)
    private String settings;

    @Column(name = "chosen_at", updatable = false)
    private Instant chosenAt;

    @Column(name = "chosen_by", updatable = false)
    private String chosenBy;

    protected PluginChoice() {}

    /** @param values those an owner gave, without secrets */
    PluginChoice(
            long siteId, String plugin, int number, boolean on, Map<String, String> values, Instant at, String by) {
        this.siteId = siteId;
        this.plugin = plugin;
        this.number = number;
        this.on = on;
        var json = Json.createObjectBuilder();
        values.forEach(json::add);
        this.settings = json.build().toString();
        this.chosenAt = at;
        this.chosenBy = by;
    }

    long siteId() {
        return siteId;
    }

    String plugin() {
        return plugin;
    }

    int number() {
        return number;
    }

    boolean on() {
        return on;
    }

    Instant at() {
        return chosenAt;
    }

    Map<String, String> values() {
        try (var reader = Json.createReader(new StringReader(settings))) {
            var values = new HashMap<String, String>();
            reader.readObject().forEach((key, value) -> values.put(key, ((JsonString) value).getString()));
            return values;
        }
    }
}
