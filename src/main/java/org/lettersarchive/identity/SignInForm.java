package org.lettersarchive.identity;

import org.jspecify.annotations.Nullable;

/**
 * Name and password, and where to go then.
 */
public record SignInForm(@Nullable String signInName, @Nullable String password, @Nullable String to) {

	String typedName() {
		return (this.signInName != null) ? this.signInName : "";
	}

	String typedPassword() {
		return (this.password != null) ? this.password : "";
	}

	@Override
	public String toString() {
		return typedName();
	}

}
