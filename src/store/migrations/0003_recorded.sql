-- A transaction that changed something recordable and recorded nothing does not commit (design §4): one line per table.
select require_leaf('act');
select require_leaf('act_placing');
select require_leaf('paper_step');
select require_leaf('post_held');
select require_leaf('setting');
select require_leaf('rule_confirmation');
select require_leaf('attachment');
select require_leaf('case_entry');
select require_leaf('number_sequence');
