package org.lettersarchive.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.lettersarchive.audit.ActKind;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a person who has lost a password a new one, by a link from an administrator.
 */
@Service
class RenewingPassword {

	private final OneTimeLinks links;

	private final Editors editors;

	private final ChangingPassword changing;

	private final Clock clock;

	private final Acts acts;

	RenewingPassword(OneTimeLinks links, Editors editors, ChangingPassword changing, Clock clock, Acts acts) {
		this.links = links;
		this.editors = editors;
		this.changing = changing;
		this.clock = clock;
		this.acts = acts;
	}

	/**
	 * Makes a link for a person; earlier ones no longer work.
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	@Transactional
	public LinkToken link(EditorId person, CurrentEditor by) {
		Instant now = this.clock.instant();
		LinkToken token = LinkToken.make();
		Editor editor = this.editors.lockById(person).orElseThrow(NoSuchPerson::new);
		this.links.revokePasswordLinks(editor.id(), now);
		this.links.save(OneTimeLink.toNewPassword(person, token, now, by.id()));
		this.acts.didTo(editor, ActKind.PASSWORD_LINK_MADE);
		return token;
	}

	/**
	 * Whose password a link renews, if it still does.
	 */
	@Transactional(readOnly = true)
	public Optional<CurrentEditor> owner(LinkToken token) {
		return this.links.findByPurposeAndTokenHash(LinkPurpose.PASSWORD, token.hash())
			.filter((link) -> link.isOpen(this.clock.instant()))
			.flatMap((link) -> this.editors.findById(link.editor()))
			.filter(Editor::isActive)
			.map(Editor::asCurrent);
	}

	/**
	 * Takes the new password and spends the link, both or neither.
	 * @throws LinkSpentException if the link does not work
	 * @throws FieldProblemException if the password will not do
	 */
	@Transactional
	public EditorId renew(LinkToken token, String password) {
		OneTimeLink link = this.links.lockByPurposeAndTokenHash(LinkPurpose.PASSWORD, token.hash())
			.orElseThrow(LinkSpentException::new);
		link.use(this.clock.instant());
		Editor editor = this.editors.lockById(link.editor())
			.filter(Editor::isActive)
			.orElseThrow(LinkSpentException::new);
		this.changing.take(editor, password);
		this.acts.didBy(editor, ActKind.PASSWORD_RENEWED);
		return editor.id();
	}

}
