package org.lettersarchive.identity;

import java.time.Clock;
import java.time.Instant;

import org.lettersarchive.audit.ActKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the first administrator in.
 */
@Service
class SettingUp {

	private final OneTimeLinks links;

	private final Editors editors;

	private final Joining joining;

	private final Clock clock;

	SettingUp(OneTimeLinks links, Editors editors, Joining joining, Clock clock) {
		this.links = links;
		this.editors = editors;
		this.joining = joining;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public boolean isNeeded() {
		return !this.editors.existsActiveAdministrator();
	}

	/**
	 * Makes a new link; earlier ones no longer work.
	 */
	@Transactional
	public LinkToken renewLink() {
		Instant now = this.clock.instant();
		LinkToken token = LinkToken.make();
		this.links.revokeSetUpLinks(now);
		this.links.save(OneTimeLink.toSetUp(token, now));
		return token;
	}

	@Transactional(readOnly = true)
	public boolean isOpen(LinkToken token) {
		return this.links.findByPurposeAndTokenHash(LinkPurpose.SET_UP, token.hash())
			.filter((link) -> link.isOpen(this.clock.instant()))
			.isPresent();
	}

	/**
	 * Creates the administrator and spends the link, both or neither.
	 * @throws LinkSpentException if the link does not work
	 * @throws FieldProblemException if a field cannot be taken
	 */
	@Transactional
	public EditorId begin(LinkToken token, NewEditor person) {
		OneTimeLink link = this.links.lockByPurposeAndTokenHash(LinkPurpose.SET_UP, token.hash())
			.orElseThrow(LinkSpentException::new);
		link.use(this.clock.instant());
		return this.joining.join(person, link.role(), ActKind.SET_UP);
	}

}
