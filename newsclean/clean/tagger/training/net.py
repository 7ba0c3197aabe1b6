"""Training of the net that ships: distilled from the trees, with a loss that is half about the page's F1."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from newsclean.clean.tagger.features import SPANS
from newsclean.clean.tagger.model import CLIP, DILATIONS
from newsclean.clean.tagger.training.data import Example, Floats

WIDTH: Final = 48
EPOCHS: Final = 30
BATCH: Final = 16
MAX_BLOCKS: Final = 1_500  # of a page in training
LEARNING_RATE: Final = 3e-3
F1_LOSS: Final = 0.5
HIDDEN: Final = ("classes", "meaning", "words", "repetition", "ancestors")
"""Groups of features that pages in training lack now and then, as do pages whose words the lexicon does not know."""
HIDING: Final = 0.15  # how often


class Net(nn.Module):
    """The same net that `model.Model` runs with numpy."""

    def __init__(self, features: int) -> None:
        super().__init__()
        self.input = nn.Linear(features, WIDTH)
        self.page = nn.Linear(WIDTH, WIDTH)
        self.convolutions = nn.ModuleList(nn.Conv1d(WIDTH, WIDTH, 3, padding=d, dilation=d) for d in DILATIONS)
        self.dropout = nn.Dropout(0.1)
        self.output = nn.Linear(WIDTH, 1)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Logits, shape (pages, blocks), of standardised features, shape (pages, blocks, features)."""
        wide = mask[..., None]
        hidden = torch.relu(self.input(x)) * wide
        mean = hidden.sum(1) / mask.sum(1, keepdim=True)
        hidden = hidden + torch.relu(self.page(mean))[:, None] * wide
        for convolution in self.convolutions:
            seen = convolution(self.dropout(hidden).transpose(1, 2)).transpose(1, 2)
            hidden = (hidden + torch.relu(seen)) * wide
        logits: torch.Tensor = self.output(hidden)[..., 0]
        return logits


def train_net(
    examples: Sequence[Example], features: Sequence[Floats], targets: Sequence[Floats], *, seed: int = 0
) -> Mapping[str, Floats]:
    """Train the net; returns the arrays of a `model.Model`."""
    torch.manual_seed(seed)
    rows = np.concatenate(list(features))
    mean, spread = rows.mean(0), rows.std(0) + 1e-3
    order = np.argsort([len(x) for x in features])
    batches = [order[i:i + BATCH] for i in range(0, len(order), BATCH)]
    net = Net(rows.shape[1])
    optimiser = torch.optim.AdamW(net.parameters(), lr=LEARNING_RATE, weight_decay=1e-2)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, max_lr=LEARNING_RATE, total_steps=EPOCHS * len(batches))
    generator = np.random.default_rng(seed)
    marked_up = all(example.page.format == "html" for example in examples)  # of dumps' few signs none is hidden
    nothing = torch.from_numpy(np.clip(-mean / spread, -CLIP, CLIP))
    net.train()
    for _ in range(EPOCHS):
        for number in generator.permutation(len(batches)):
            batch = _batch(batches[number], examples, features, targets, mean, spread)
            if marked_up:
                _hide(batch[0], nothing, generator)
            optimiser.zero_grad()
            _loss(net, *batch).backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            schedule.step()
    return _arrays(net, mean, spread)


def _batch(  # noqa: PLR0917  the pages' columns
    indexes: np.ndarray, examples: Sequence[Example], features: Sequence[Floats], targets: Sequence[Floats],
    mean: Floats, spread: Floats,
) -> tuple[torch.Tensor, ...]:
    """Padded tensors of some pages: features, targets, weights, sizes, mask."""
    longest = min(max(len(features[i]) for i in indexes), MAX_BLOCKS)
    shape = (len(indexes), longest)
    x = np.zeros((*shape, len(mean)), np.float32)
    target, weight, size, mask = (np.zeros(shape, np.float32) for _ in range(4))
    for row, i in enumerate(indexes):
        n = min(len(features[i]), longest)
        x[row, :n] = np.clip((features[i][:n] - mean) / spread, -CLIP, CLIP)
        target[row, :n], weight[row, :n] = targets[i][:n], examples[i].weight[:n]
        size[row, :n], mask[row, :n] = examples[i].size[:n], 1
    return tuple(map(torch.from_numpy, (x, target, weight, size, mask)))


def _hide(x: torch.Tensor, nothing: torch.Tensor, generator: np.random.Generator) -> None:
    """Set groups of features of some pages of a batch to what they are where nothing is known."""
    for span in (SPANS[name] for name in HIDDEN):
        for row in np.flatnonzero(generator.random(len(x)) < HIDING).tolist():
            x[row, :, span] = nothing[span]


def _loss(  # noqa: PLR0917  a batch's tensors
    net: Net, x: torch.Tensor, target: torch.Tensor, weight: torch.Tensor, size: torch.Tensor, mask: torch.Tensor
) -> torch.Tensor:
    """Weighted cross-entropy plus half of one minus the soft word F1 of each page."""
    logits = net(x, mask)
    entropy = functional.binary_cross_entropy_with_logits(logits, target, reduction="none")
    probability = torch.sigmoid(logits) * mask
    right = (probability * target * size).sum(1)
    f1 = 2 * right / ((probability * size).sum(1) + (target * size).sum(1) + 1e-6)
    return (entropy * weight).sum() / weight.sum() + F1_LOSS * (1 - f1).mean()


def _arrays(net: Net, mean: Floats, spread: Floats) -> Mapping[str, Floats]:
    """The weights in the layout of `model.Model`: inputs first, so that it multiplies from the left."""
    def array(tensor: torch.Tensor) -> Floats:
        return np.asarray(tensor.detach().numpy(), np.float32)

    arrays = {
        "scale": (1 / spread).astype(np.float32), "shift": (-mean / spread).astype(np.float32),
        "input.w": array(net.input.weight).T, "input.b": array(net.input.bias),
        "page.w": array(net.page.weight).T, "page.b": array(net.page.bias),
        "output.w": array(net.output.weight)[0], "output.b": array(net.output.bias),
    }
    for dilation, convolution in zip(DILATIONS, net.convolutions):
        weight = array(convolution.weight)  # type: ignore[arg-type]  # (out, in, 3)
        arrays[f"conv{dilation}.w"] = weight.transpose(2, 1, 0).reshape(3 * WIDTH, WIDTH)
        arrays[f"conv{dilation}.b"] = array(convolution.bias)  # type: ignore[arg-type]
    return {name: np.ascontiguousarray(value) for name, value in arrays.items()}
