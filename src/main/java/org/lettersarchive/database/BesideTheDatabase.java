package org.lettersarchive.database;

import javax.sql.DataSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Puts the replica beside the database that Spring Boot has made a pool for.
 */
class BesideTheDatabase implements BeanPostProcessor {

	/** What Spring Boot calls it. */
	private static final String DATABASE = "dataSource";

	private final ObjectProvider<Replica> replica;

	BesideTheDatabase(ObjectProvider<Replica> replica) {
		this.replica = replica;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource database && name.equals(DATABASE))
				? this.replica.getObject().beside(database) : bean;
	}

}
