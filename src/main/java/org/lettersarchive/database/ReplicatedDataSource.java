package org.lettersarchive.database;

import java.util.Map;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/**
 * The database, but the replica for threads that use it.
 */
final class ReplicatedDataSource extends AbstractRoutingDataSource {

	private static final String DATABASE = "database";

	private static final String REPLICA = "replica";

	private final Replica replica;

	ReplicatedDataSource(DataSource database, DataSource pool, Replica replica) {
		this.replica = replica;
		setDefaultTargetDataSource(database);
		// By these names operators are told how both are.
		setTargetDataSources(Map.of(DATABASE, database, REPLICA, pool));
		initialize();
	}

	@Override
	protected @Nullable Object determineCurrentLookupKey() {
		return this.replica.isUsed() ? REPLICA : null;
	}

}
