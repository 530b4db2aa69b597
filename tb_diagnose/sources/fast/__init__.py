"""The accelerator: reads regular logs by the thousand records, and gives what the generic scanner gives, bit for bit.

scanner.py             block by block: which way to take
|- record_index.py     where the records of a block begin
|- templates.py        records that differ in their numbers only; template_index.py recognises them by the thousand
|  '- layout.py        where the numbers stand in a record
|- row_patterns.py     sequences of templates that a training loop repeats
|- gather.py           from recognised records to columns, all numbers at once
|- checksums.py        checks the payloads of recognised records, all at once
'- budget.py           what looking may cost where it finds nothing

`docs/reader.md` shows how they work together.
"""
