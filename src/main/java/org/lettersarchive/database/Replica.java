package org.lettersarchive.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.transaction.CannotCreateTransactionException;

/**
 * A copy of the database that follows it at some distance. Who reads for the public reads
 * from it, as long as it answers and is not behind; whether it is behind, only who reads
 * can tell.
 */
public final class Replica implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(Replica.class);

	private static final Duration PAUSE = Duration.ofSeconds(5);

	/** What PostgreSQL says where a replica had to choose between reader and writer. */
	private static final String CONFLICT = "40001";

	private final @Nullable HikariDataSource pool;

	private final ThreadLocal<Boolean> used = new ThreadLocal<>();

	private volatile boolean answers = true;

	private volatile long againAt;

	/**
	 * Makes one.
	 * @param pool of connections to it, if there is a replica
	 */
	Replica(@Nullable HikariDataSource pool) {
		this.pool = pool;
	}

	/**
	 * Whether there is a replica that is likely to answer.
	 */
	public boolean isWorthTrying() {
		return this.pool != null && (this.answers || System.nanoTime() - this.againAt >= 0);
	}

	/**
	 * Has this thread read from the replica until the use is closed. Transactions must
	 * begin and end within.
	 */
	public Use use() {
		this.used.set(Boolean.TRUE);
		return this.used::remove;
	}

	boolean isUsed() {
		return this.used.get() != null;
	}

	/**
	 * The database, but the replica for those who use it.
	 */
	DataSource beside(DataSource database) {
		return (this.pool != null) ? new ReplicatedDataSource(database, this.pool, this) : database;
	}

	/**
	 * Takes note that the replica has answered.
	 */
	public void hasAnswered() {
		if (!this.answers) {
			this.answers = true;
			logger.info("The replica answers again");
		}
	}

	/**
	 * Whether the replica is why something could not be read. It is then left alone for a
	 * while.
	 */
	public boolean isToBlame(Throwable problem) {
		if (isConflict(problem)) {
			return true;
		}
		if (!(problem instanceof CannotCreateTransactionException) && !OutOfReachFilter.isOutOfReach(problem)) {
			return false;
		}
		this.againAt = System.nanoTime() + PAUSE.toNanos();
		if (this.answers) {
			this.answers = false;
			logger.warn("The replica does not answer, public pages are read from the database: {}",
					problem.getMessage());
		}
		return true;
	}

	private static boolean isConflict(Throwable problem) {
		return Stream.iterate(problem, Objects::nonNull, Throwable::getCause)
			.anyMatch((cause) -> cause instanceof SQLException sql && CONFLICT.equals(sql.getSQLState()));
	}

	@Override
	public void close() {
		if (this.pool != null) {
			this.pool.close();
		}
	}

	/**
	 * The use of a replica.
	 */
	public interface Use extends AutoCloseable {

		@Override
		void close();

	}

}
