package org.lettersarchive.audit;

import java.util.Arrays;
import java.util.Optional;

import org.lettersarchive.vocabulary.Coded;

/**
 * What can be done in the office, as far as the log notes it.
 */
public enum ActKind implements Coded {

	SIGNED_IN(ActGroup.ACCESS), SIGN_IN_REFUSED(ActGroup.ACCESS), CODE_REFUSED(ActGroup.ACCESS),
	SIGNED_OUT(ActGroup.ACCESS), SESSION_ENDED(ActGroup.ACCESS), SESSIONS_ENDED(ActGroup.ACCESS),
	PASSWORD_CHANGED(ActGroup.ACCESS), PASSWORD_RENEWED(ActGroup.ACCESS), SECOND_FACTOR_SET_UP(ActGroup.ACCESS),
	SECOND_FACTOR_REMOVED(ActGroup.ACCESS), RECOVERY_CODES_RENEWED(ActGroup.ACCESS),

	SET_UP(ActGroup.PEOPLE), INVITED(ActGroup.PEOPLE), INVITATION_REVOKED(ActGroup.PEOPLE), JOINED(ActGroup.PEOPLE),
	RENAMED(ActGroup.PEOPLE), ROLE_CHANGED(ActGroup.PEOPLE), DEACTIVATED(ActGroup.PEOPLE), REACTIVATED(ActGroup.PEOPLE),
	PASSWORD_LINK_MADE(ActGroup.PEOPLE), SECOND_FACTOR_RESET(ActGroup.PEOPLE), SECOND_FACTOR_REQUIRED(ActGroup.PEOPLE),
	SECOND_FACTOR_NOT_REQUIRED(ActGroup.PEOPLE),

	TEXT_BEGUN(ActGroup.TEXTS), TEXT_SAVED(ActGroup.TEXTS), TEXT_SUBMITTED(ActGroup.TEXTS),
	TEXT_RETURNED(ActGroup.TEXTS), TEXT_PUBLISHED(ActGroup.TEXTS), TEXT_WITHDRAWN(ActGroup.TEXTS),
	TEXT_RESTORED(ActGroup.TEXTS),

	RECORD_AMENDED(ActGroup.RECORD), LETTER_ADDED(ActGroup.RECORD), RECORD_ADDED(ActGroup.RECORD),
	RECORD_RETIRED(ActGroup.RECORD), RECORD_MERGED(ActGroup.RECORD), IMPORT_UPLOADED(ActGroup.RECORD),
	IMPORT_CONFIRMED(ActGroup.RECORD), IMPORT_DONE(ActGroup.RECORD), IMPORT_CANCELLED(ActGroup.RECORD),
	RECORD_EXPORTED(ActGroup.RECORD), PACKAGE_BEGUN(ActGroup.RECORD), PACKAGE_MADE(ActGroup.RECORD),
	PACKAGE_CANCELLED(ActGroup.RECORD),

	LOG_EXPORTED(ActGroup.LOG);

	private final ActGroup group;

	ActKind(ActGroup group) {
		this.group = group;
	}

	/**
	 * The act with a code, if there is one.
	 */
	static Optional<ActKind> ofCode(String code) {
		return Arrays.stream(values()).filter((kind) -> kind.code().equals(code)).findFirst();
	}

	public ActGroup group() {
		return this.group;
	}

	/**
	 * Whether it is that something was tried in vain. That is noted even where everything
	 * else that belongs to it is undone.
	 */
	boolean isRefusal() {
		return this == SIGN_IN_REFUSED || this == CODE_REFUSED;
	}

}
