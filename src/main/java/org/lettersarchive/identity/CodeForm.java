package org.lettersarchive.identity;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A code from the app, or a recovery code.
 */
public record CodeForm(@Nullable String code) {

	String typed() {
		return Objects.requireNonNullElse(this.code, "");
	}

	@Override
	public String toString() {
		return "a code";
	}

}
