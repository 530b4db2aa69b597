"""What kind of data a training is about, as far as its tags say."""

from __future__ import annotations

from tb_diagnose.features.scores import names
from tb_diagnose.model import Training

_NAMES = {
    "image": "miou iou giou ciou dice ssim psnr lpips fid kid bbox box dfl rpn image images img pixel pixels "
    "map50 segmentation mnist cifar cifar10 cifar100 imagenet resnet vgg unet yolo",
    "speech": "wer mel speech audio asr tts phoneme vocoder pesq stoi sisdr",
    "text": "ppl perplexity bleu rouge rouge1 rouge2 bpc bpb chrf meteor token tokens lm mlm completions bert gpt "
    "translation summarization",
    "graph": "graph graphs edge edges gnn gcn gat",
    "time series": "vali smape mase crps forecast forecasting horizon arima",
    "table": "tabular xgboost lightgbm catboost",
}
_WORDS = {kind: frozenset(names.split()) for kind, names in _NAMES.items()}
"""Name parts that are used of one kind of data: measures, losses, tasks, data sets (convention)."""
MODALITIES = frozenset(_WORDS)


def modality(training: Training) -> str:
    """Return the one kind of data that the tags name, one of ``MODALITIES``; empty where they name none or several."""
    parts = frozenset(part for series in training.series for part in names(series))
    named = [kind for kind, known in _WORDS.items() if parts & known]
    return named[0] if len(named) == 1 else ""
