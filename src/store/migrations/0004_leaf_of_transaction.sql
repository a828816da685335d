-- At commit every recorded table asks whether this transaction wrote a leaf: found by its transaction, not by reading all leaves of the house.
create index recorded_leaf_tx on recorded_leaf (tx_id, ref_table, house_id);
