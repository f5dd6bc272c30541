package vn.ocop.workflow.support;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What came of an item of support in one respect.
 *
 * @param content as it is read: words, a day, an address, the id of a choice, the code of a commune, or the digits of a number
 * @param amount of a number or of money in VND, so that figures can add it up
 */
@Embeddable
public record Result(@Column(length = 1000) String content, @Nullable Long amount) {}
