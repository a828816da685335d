-- What the benches found. At commit every recorded table asks whether this transaction wrote a leaf: found by its transaction, not by reading all leaves
-- of the house.
create index recorded_leaf_tx on recorded_leaf (tx_id, ref_table, house_id);

-- What belongs to a matter is seen with the matter, as before; but asked as one value per row, which the planner cannot turn into a hash over all matters
-- of the house (100,000 of them read for 50 lines of Today).
alter policy with_matter on matter_clock using (house_id = (select asker_house()) and coalesce((select true from matter m where m.house_id = matter_clock.house_id and m.matter_id = matter_clock.matter_id), false));
alter policy with_matter on act using (house_id = (select asker_house()) and coalesce((select true from matter m where m.house_id = act.house_id and m.matter_id = act.matter_id), false));
alter policy with_matter on act_placing using (house_id = (select asker_house()) and coalesce((select true from matter m where m.house_id = act_placing.house_id and m.matter_id = act_placing.matter_id), false));
