package org.lettersarchive.identity;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * Shows an administrator the invitations that nobody has accepted yet.
 */
@Component
class OpenInvitationsOnDesk implements DeskSection {

	private final Inviting inviting;

	OpenInvitationsOnDesk(Inviting inviting) {
		this.inviting = inviting;
	}

	@Override
	public String title() {
		return "desk.invitations";
	}

	@Override
	public int order() {
		return 900;
	}

	@Override
	public String template() {
		return "admin/identity/open-invitations";
	}

	@Override
	public Optional<List<OpenInvitation>> content(CurrentEditor editor) {
		return editor.isAdministrator() ? Optional.of(this.inviting.open()).filter((open) -> !open.isEmpty())
				: Optional.empty();
	}

}
