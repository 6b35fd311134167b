package org.lettersarchive.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Appends each act to the log, in the transaction of the act.
 */
@Component
class NotingActs {

	private final JdbcClient jdbc;

	private final PresentDoer present;

	private final TransactionTemplate together;

	private final TransactionTemplate apart;

	private final Clock clock;

	NotingActs(JdbcClient jdbc, PresentDoer present, PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.present = present;
		this.together = new TransactionTemplate(transactions);
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	@EventListener
	void note(Act act) {
		Optional<Doer> doer = Optional.ofNullable(act.doer()).or(this.present::find);
		(act.kind().isRefusal() ? this.apart : this.together)
			.executeWithoutResult((_) -> append(act, doer.orElse(null), act.subject()));
	}

	private void append(Act act, @Nullable Doer doer, @Nullable Subject subject) {
		this.jdbc
			.sql("""
					insert into audit_entry (happened_at, act, editor_id, editor_name, subject_kind, subject_id, subject_name,
						detail, network)
					values (:at, :act, :editor, :editorName, :subjectKind, :subjectId, :subjectName, :detail, :network)""")
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("act", act.kind().code())
			.param("editor", (doer != null) ? doer.id() : null)
			.param("editorName", (doer != null) ? doer.name() : null)
			.param("subjectKind", (subject != null) ? subject.kind().code() : null)
			.param("subjectId", (subject != null) ? subject.id() : null)
			.param("subjectName", (subject != null) ? subject.name() : null)
			.param("detail", act.detail())
			.param("network", network().map(Network::value).orElse(null))
			.update();
	}

	private static Optional<Network> network() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
				? Network.of(attributes.getRequest().getRemoteAddr()) : Optional.empty();
	}

}
