/** A printed page as data: texts, boxes and marks with their places. Whoever draws it decides nothing. */

import type { ChannelKind } from '#shared/model/records/channel.ts'
import type { LaneKind } from '#shared/model/records/lane.ts'
import type { PersonaColor, PointShape } from '#shared/model/records/persona.ts'
import type { NoteColor } from '#shared/model/placed.ts'
import type { BoardStage } from '#shared/model/records/board.ts'
import type { ArrowMarkKind } from '#shared/layout/transitions/arrow-label.ts'
import type { TypeMetrics } from '#shared/layout/card-metrics.ts'
import type { Surface } from './paper.ts'

/** Colours by their token names. */
export type SheetColor =
  | 'surface'
  | 'surface-muted'
  | 'surface-sunken'
  | 'ink'
  | 'ink-secondary'
  | 'line'
  | 'line-strong'
  | 'accent'
  | 'stage'
  | 'stage-alternate'
  | 'stage-ink'
  | 'mark-empty'
  | `${'touchpoint' | 'pain' | 'opportunity' | 'warning' | 'neutral'}${'' | '-soft' | '-line' | '-ink'}`
  | 'emotion-ink'
  | 'note-edge'
  | `note-${NoteColor}`
  | `${BoardStage}${'' | '-soft' | '-line' | '-ink'}`
  | `${PersonaColor}${'' | '-soft' | '-line' | '-ink'}`

/** Pictures of the icon set that sheets use. */
export type SheetIcon =
  | `lane-${LaneKind}`
  | `channel-${ChannelKind}`
  | 'feeling-very-good'
  | 'feeling-neutral'
  | 'feeling-very-bad'
  | `arrow-${ArrowMarkKind}`
  | 'journey'
  | 'accessibility'
  | 'notes'
  | 'link'
  | 'image'
  | 'evidence'
  | 'eye'
  | 'define'
  | 'idea'
  | 'prototype'
  | 'test'
  | 'roadmap'

/** What a text is in the order of reading; headings become bookmarks. */
export type TextRole = 'title' | 'heading' | 'part' | 'text'

interface Placed {
  readonly x: number
  readonly y: number
}

interface Sized extends Placed {
  readonly width: number
  readonly height: number
}

/** Text in lines that break as `measureLines` counts; its box is as high as they are. */
export interface TextPiece extends Sized {
  readonly kind: 'text'
  readonly text: string
  readonly type: TypeMetrics
  readonly color: SheetColor
  readonly align: 'left' | 'center' | 'right'
  readonly role: TextRole
}

export interface BoxPiece extends Sized {
  readonly kind: 'box'
  readonly fill: SheetColor | null
  readonly stroke: SheetColor | null
  readonly radius: number
}

/** A line or curve; `d` is path data in the coordinates of the sheet. */
export interface PathPiece {
  readonly kind: 'path'
  readonly d: string
  readonly stroke: SheetColor
  readonly strokeWidth: number
  /** Pattern of SVG; '' for a solid line. */
  readonly dash: string
}

/** A persona's point shape with its middle at x, y. */
export interface MarkPiece extends Placed {
  readonly kind: 'mark'
  readonly shape: PointShape
  readonly color: PersonaColor
  /** Radius in px. */
  readonly radius: number
  readonly isHollow: boolean
}

/** `filled` of `total` dots in a row. */
export interface DotsPiece extends Placed {
  readonly kind: 'dots'
  readonly filled: number
  readonly total: number
  /** Distance of the middles in px; a dot is 0.7 of it wide. */
  readonly pitch: number
  readonly color: SheetColor
  /** What the dots say, for people who do not see them. */
  readonly label: string
}

export interface IconPiece extends Placed {
  readonly kind: 'icon'
  readonly name: SheetIcon
  readonly size: number
  readonly color: SheetColor
}

/** A stored picture that fills its box; the person's outline where there is none. */
export interface PicturePiece extends Sized {
  readonly kind: 'picture'
  readonly hash: string | null
  readonly color: PersonaColor
  readonly radius: number
  /** What it shows, for people who do not see it. */
  readonly label: string
}

/** Pieces that are moved and scaled together. */
export interface GroupPiece extends Placed {
  readonly kind: 'group'
  readonly scale: number
  readonly pieces: readonly SheetPiece[]
}

export type SheetPiece =
  TextPiece | BoxPiece | PathPiece | MarkPiece | DotsPiece | IconPiece | PicturePiece | GroupPiece

export type SheetKind =
  | 'cover'
  | 'persona'
  | 'map'
  | 'table'
  | 'gaps'
  | 'difference'
  | 'board'
  | 'thread'
  | 'story'
  | 'comments'

export interface Sheet {
  readonly kind: SheetKind
  readonly surface: Surface
  /** From 1. */
  readonly page: number
  /** Later pieces lie over earlier ones and are read after them. */
  readonly pieces: readonly SheetPiece[]
}

/** A map or board whose text is too small to be read on the paper. */
export interface SheetWarning {
  readonly code: 'text-too-small'
  readonly page: number
  /** The name of the map or board. */
  readonly name: string
  /** Size of the smallest text in pt. */
  readonly textPt: number
}
