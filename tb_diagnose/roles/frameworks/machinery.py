"""What every kind of training logs of its machinery: scale, speed and axes.

Read from the writers, as of November 2026: Megatron-LM (``loss-scale``, ``loss-scale vs samples``,
``iteration-time`` in ``megatron/training/training.py``), verl (``perf/throughput``, ``perf/time_per_step``).

Known from logs: the HF Trainer (``train/epoch``, ``train/num_input_tokens_seen``), mmengine (``data_time``), fairseq
(``loss_scale``, ``wps``), SB3 (``time/fps``), CleanRL (``charts/SPS``).
"""

from __future__ import annotations

from tb_diagnose.language import text
from tb_diagnose.model import Measure
from tb_diagnose.roles.frameworks.measure_convention import MeasureConvention

ROWS = (
    MeasureConvention(
        measure=Measure.LOSS_SCALE,
        phrases="loss scale, grad scale, amp scale, scaler scale, loss scaler",
        reason=text("what the loss is multiplied by in mixed precision"),
    ),
    MeasureConvention(
        measure=Measure.THROUGHPUT,
        phrases="fps, sps, wps, ups, ips, qps, throughput, throughput tps, tokens per sec, tokens per second,"
        "samples per sec, samples per second, images per sec, images per second, examples per second, it per sec,"
        "per second, per sec, tok s, tokens sec, samples sec, images sec, examples sec, steps sec, it sec,"
        "samples s, tokens s, images s, examples s, steps s, it s, its s",
        reason=text("how fast the training is"),
    ),
    MeasureConvention(
        measure=Measure.STEP_TIME,
        phrases="iteration time, iter time, iter time ms, step time, batch time, time per iteration, time per step,"
        "time iter, step time s, step time ms, sec per iter, secs per iter, seconds per iter, sec per step,"
        "seconds per step",
        reason=text("how long a step takes"),
    ),
    MeasureConvention(
        measure=Measure.DATA_TIME,
        phrases="data time, dataloader time, data loading time, data load time, load time, fetch time",
        reason=text("how long a step waits for its data"),
    ),
    MeasureConvention(
        measure=Measure.BATCH_SIZE,
        phrases="batch size, global batch size, batchsize, global batchsize, seqlen, seq len, sequence length,"
        "tokens per batch, batch tokens, bsz",
        reason=text("how much a step has to do"),
    ),
    MeasureConvention(measure=Measure.EPOCH, phrases="epoch, epochs", reason=text("the number of the epoch")),
    MeasureConvention(
        measure=Measure.SAMPLES,
        phrases="num tokens, num input tokens seen, consumed samples, tokens seen, samples seen, total timesteps,"
        "num env steps sampled, num env steps sampled lifetime, episode, global step",
        reason=text("how much has been seen so far"),
    ),
)
