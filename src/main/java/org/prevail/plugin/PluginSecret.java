package org.prevail.plugin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A secret setting of a plug-in on a site, as it is now. */
@Entity
@Table(name = "plugin_secret")
@IdClass(PluginSecret.Key.class)
class PluginSecret {
    /** Which secret. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1;
        long siteId;
        String plugin;
        String setting;

        protected Key() {}

        Key(long siteId, String plugin, String setting) {
            this.siteId = siteId;
            this.plugin = plugin;
            this.setting = setting;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.siteId == siteId
                    && key.plugin.equals(plugin)
                    && key.setting.equals(setting);
        }

        @Override
        public int hashCode() {
            return Objects.hash(siteId, plugin, setting);
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
    private String setting;

    private String content;

    protected PluginSecret() {}

    PluginSecret(Key key, String content) {
        this.siteId = key.siteId;
        this.plugin = key.plugin;
        this.setting = key.setting;
        this.content = content;
    }

    void replace(String other) {
        content = other;
    }

    Key key() {
        return new Key(siteId, plugin, setting);
    }

    String content() {
        return content;
    }
}
