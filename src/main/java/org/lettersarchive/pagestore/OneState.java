package org.lettersarchive.pagestore;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.lettersarchive.database.Replica;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Has a page made within one transaction that sees one state of the archive: on the
 * replica, where there is one that is not behind what this node knows, or else on the
 * database.
 */
final class OneState {

	private static final Logger logger = LoggerFactory.getLogger(OneState.class);

	private static final int SECONDS_TO_MAKE = 30;

	private static final int SECONDS_TO_SAY_SO = 5;

	private final PublicVersion version;

	private final PlatformTransactionManager transactions;

	private final Replica replica;

	OneState(PublicVersion version, PlatformTransactionManager transactions, Replica replica) {
		this.version = version;
		this.transactions = transactions;
		this.replica = replica;
	}

	/**
	 * Has a page made.
	 * @return the state that it shows, or nothing if nobody knows
	 */
	Optional<PublicVersion.State> make(PageRequest request, BufferedResponse response, FilterChain chain)
			throws IOException, ServletException {
		Optional<PublicVersion.State> ofReplica = fromReplica(request, response, chain);
		if (ofReplica.isPresent()) {
			return ofReplica;
		}
		TransactionStatus transaction;
		try {
			transaction = begin();
		}
		catch (TransactionException ex) {
			// Not every page needs the database, and the others have words for it.
			chain.doFilter(request, response);
			return Optional.empty();
		}
		return make(transaction, 0, request, response, chain);
	}

	/**
	 * Has a page made on the replica.
	 * @return whether that could be done; if not, nothing has been answered
	 */
	boolean makeFromReplica(PageRequest request, BufferedResponse response, FilterChain chain)
			throws IOException, ServletException {
		return fromReplica(request, response, chain).isPresent();
	}

	private Optional<PublicVersion.State> fromReplica(PageRequest request, BufferedResponse response, FilterChain chain)
			throws IOException, ServletException {
		// Before this node has heard of a state, it cannot tell what is behind.
		long known = this.version.known();
		if (known == 0 || !this.replica.isWorthTrying()) {
			return Optional.empty();
		}
		try (Replica.Use _ = this.replica.use()) {
			Optional<PublicVersion.State> state = make(begin(), known, request, response, chain);
			this.replica.hasAnswered();
			return state;
		}
		catch (ServletException | RuntimeException ex) {
			if (response.isCommitted() || !this.replica.isToBlame(ex)) {
				throw ex;
			}
			response.reset();
			return Optional.empty();
		}
	}

	private TransactionStatus begin() {
		DefaultTransactionDefinition oneState = new DefaultTransactionDefinition();
		oneState.setReadOnly(true);
		oneState.setTimeout(SECONDS_TO_MAKE);
		oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		TransactionStatus transaction = this.transactions.getTransaction(oneState);
		// A database that is frozen does not even say that a statement took too long.
		this.version.giveUpAfter(Duration.ofSeconds(SECONDS_TO_MAKE + SECONDS_TO_SAY_SO));
		return transaction;
	}

	private Optional<PublicVersion.State> make(TransactionStatus transaction, long atLeast, PageRequest request,
			BufferedResponse response, FilterChain chain) throws IOException, ServletException {
		try {
			PublicVersion.State state = this.version.ask();
			if (state.number() < atLeast) {
				return Optional.empty();
			}
			chain.doFilter(request, response);
			return Optional.of(state);
		}
		finally {
			end(transaction);
		}
	}

	// Nothing was written, and what was answered holds, whatever became of the database.
	private void end(TransactionStatus transaction) {
		try {
			this.transactions.rollback(transaction);
		}
		catch (TransactionException ex) {
			logger.debug("The database has gone while a page was made", ex);
		}
	}

}
