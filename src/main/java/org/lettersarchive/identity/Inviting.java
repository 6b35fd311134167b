package org.lettersarchive.identity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.lettersarchive.audit.ActKind;

import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks people to join the archive.
 */
@Service
class Inviting {

	private static final int MOST_OPEN = 200;

	private final OneTimeLinks links;

	private final EditorNames names;

	private final Joining joining;

	private final Clock clock;

	private final Acts acts;

	Inviting(OneTimeLinks links, EditorNames names, Joining joining, Clock clock, Acts acts) {
		this.links = links;
		this.names = names;
		this.joining = joining;
		this.clock = clock;
		this.acts = acts;
	}

	/**
	 * Makes an invitation.
	 * @return the secret of its link, which cannot be had again
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	@Transactional
	public LinkToken invite(Role role, CurrentEditor by) {
		LinkToken token = LinkToken.make();
		OneTimeLink invitation = OneTimeLink.toJoin(role, token, this.clock.instant(), by.id());
		this.links.save(invitation);
		this.acts.didToInvitation(invitation, ActKind.INVITED);
		return token;
	}

	@PreAuthorize("hasRole('ADMINISTRATOR')")
	@Transactional
	public void revoke(UUID invitation) {
		this.links.lockInvitation(invitation).ifPresent((link) -> {
			link.revoke(this.clock.instant());
			this.acts.didToInvitation(link, ActKind.INVITATION_REVOKED);
		});
	}

	@PreAuthorize("hasRole('ADMINISTRATOR')")
	@Transactional(readOnly = true)
	public List<OpenInvitation> open() {
		List<OneTimeLink> open = this.links.findOpenInvitations(this.clock.instant(), Limit.of(MOST_OPEN));
		Map<EditorId, String> inviters = this.names.of(open.stream().map(OneTimeLink::madeBy).distinct().toList());
		return open.stream()
			.map((link) -> new OpenInvitation(link.id(), link.role(), inviters.getOrDefault(link.madeBy(), ""),
					link.madeAt(), link.expiresAt()))
			.toList();
	}

	/**
	 * The role that an invitation offers, if it still does.
	 */
	@Transactional(readOnly = true)
	public Optional<Role> offered(LinkToken token) {
		return this.links.findByPurposeAndTokenHash(LinkPurpose.INVITATION, token.hash())
			.filter((link) -> link.isOpen(this.clock.instant()))
			.map(OneTimeLink::role);
	}

	/**
	 * Takes the invited person in and spends the invitation, both or neither.
	 * @throws LinkSpentException if the invitation does not stand
	 * @throws FieldProblemException if a field cannot be taken
	 */
	@Transactional
	public EditorId accept(LinkToken token, NewEditor person) {
		OneTimeLink link = this.links.lockByPurposeAndTokenHash(LinkPurpose.INVITATION, token.hash())
			.orElseThrow(LinkSpentException::new);
		link.use(this.clock.instant());
		return this.joining.join(person, link.role(), ActKind.JOINED);
	}

}
