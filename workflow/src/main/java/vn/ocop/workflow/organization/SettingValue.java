package vn.ocop.workflow.organization;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A value that a place set itself. */
@Entity
@Table(name = "setting")
class SettingValue {

    @Embeddable
    record Key(String place, String name) implements Serializable {}

    @EmbeddedId
    private Key key;

    private String content;

    protected SettingValue() {}

    SettingValue(Key key, String content) {
        this.key = key;
        this.content = content;
    }

    String content() {
        return content;
    }
}
